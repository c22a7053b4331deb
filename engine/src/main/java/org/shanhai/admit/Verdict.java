package org.shanhai.admit;

import org.shanhai.key.Keyed;

/// What the rules say of a proposal by what is stated alone, from the worst to the best. Which one
/// it is, where several hold: see [Verdicts].
public enum Verdict implements Keyed {
    /// A veto is hit by a stated fact, or no figure the parties can change would meet a floor.
    REFUSE,
    /// What is stated hits a veto that a named fact would lift, once shown.
    REFUSE_UNLESS,
    /// A question on process or site is open, or too little is stated for any floor.
    ASK_FIRST,
    /// What is stated misses a floor, or does not secure it, and can be changed.
    NEGOTIATE,
    /// Nothing stated stands in the way; what is not stated comes as a condition.
    ADMIT_ON_CONDITIONS,
    /// All is met by what is stated, and no permit is pending.
    ADMIT
}
