// Package prose is what the copy of prose gets in place of what it loses: see
// scripts/slim. It tags by the same weights as prose's own averaged perceptron,
// and differs in three things.
//
// The weights are whole numbers of steps and lie in one table that is read where
// it stands, so that loading takes milliseconds and not most of a second
// (packed.go). They are added up exactly and a tie goes to the class that is
// first in the alphabet, so that a text has the same tags on every run: prose
// adds up floating-point numbers in the order of a map. And the few regular
// expressions are written out (patterns.go), because they and what they need are
// a third of a small program, and a browser is slow at them.
//
// Pack makes the table, and is the one thing here that isn't copied.
package prose
