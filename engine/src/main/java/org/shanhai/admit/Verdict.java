package org.shanhai.admit;

import java.util.Locale;

/// What the rules say of a proposal, from the worst to the best.
public enum Verdict {
    /// A veto is hit.
    REJECT,
    /// No veto is hit, but a floor or the pass mark is missed by what is stated.
    NEGOTIATE,
    /// Nothing stated misses a rule, but too little is stated to tell that all are met; or the
    /// ruleset has no rule that figures or lists decide.
    UNDETERMINED,
    /// All rules that figures decide are met.
    ADMIT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
