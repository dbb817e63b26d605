package stage

import (
	"strconv"
	"time"
)

// Timer counts a round's time down. It holds no clock: those who ask say when.
type Timer struct {
	// Length is what a round gets; 0 means DefaultLength.
	Length time.Duration
	// Running reports that it counts; Ends is then when it is up, and Left what is
	// left while it rests. Left is Length before the first start.
	Running bool
	Ends    time.Duration
	Left    time.Duration
	// Used reports that it was started since the round began.
	Used bool
}

// DefaultLength is what a round gets unless the trainer says otherwise.
const DefaultLength = 3 * time.Minute

// Lengths are what a trainer can choose.
func Lengths() [5]time.Duration {
	return [5]time.Duration{time.Minute, 2 * time.Minute, 3 * time.Minute, 5 * time.Minute, 8 * time.Minute}
}

// What happens to the timer.
type (
	// TimerPressed starts it, or lets it rest; after its end it starts anew.
	TimerPressed struct{}
	// TimerReset winds it back.
	TimerReset struct{}
	// LengthSet chooses a round's time.
	LengthSet struct{ Length time.Duration }
	// SoundSet chooses whether its end can be heard.
	SoundSet struct{ On bool }
)

// LeftAt is what is left, never less than nothing.
func (t Timer) LeftAt(now time.Duration) time.Duration {
	switch {
	case t.Running:
		return max(t.Ends-now, 0)
	case t.Used:
		return t.Left
	}
	return t.length()
}

// Up reports that the time is up.
func (t Timer) Up(now time.Duration) bool { return t.Used && t.LeftAt(now) == 0 }

// Share is how much of the time is left, 0 to 1.
func (t Timer) Share(now time.Duration) float64 {
	return float64(t.LeftAt(now)) / float64(t.length())
}

// Clock is what is left as minutes and seconds, rounded up: it says 0:00 only
// when the time is up.
func (t Timer) Clock(now time.Duration) string {
	s := int((t.LeftAt(now) + time.Second - 1) / time.Second)
	sec := strconv.Itoa(s % 60)
	if len(sec) < 2 {
		sec = "0" + sec
	}
	return strconv.Itoa(s/60) + ":" + sec
}

func (t Timer) length() time.Duration {
	if t.Length <= 0 {
		return DefaultLength
	}
	return t.Length
}

func (t Timer) reset() Timer { return Timer{Length: t.Length} }

func (TimerPressed) apply(m Model, env Env) Model {
	t := m.Show.Timer
	switch {
	case t.Up(env.Now):
		t = t.reset()
	case t.Running:
		t.Left, t.Running = t.LeftAt(env.Now), false
	default:
		t.Ends, t.Running, t.Used = env.Now+t.LeftAt(env.Now), true, true
	}
	m.Show.Timer = t
	return m
}

func (TimerReset) apply(m Model, _ Env) Model {
	m.Show.Timer = m.Show.Timer.reset()
	return m
}

func (l LengthSet) apply(m Model, _ Env) Model {
	m.Show.Timer = Timer{Length: l.Length}
	return m
}

func (s SoundSet) apply(m Model, _ Env) Model {
	m.Show.Sound = s.On
	return m
}
