// Package exercise is the practice page as a value.
package exercise
