package org.shanhai.admit;

/// What the rules say of a proposal, from the worst to the best.
public enum Verdict {
    /// A veto is hit.
    REJECT("reject"),
    /// No veto is hit, but a floor or the pass mark is missed by what is stated.
    NEGOTIATE("negotiate"),
    /// Nothing stated misses a rule, but too little is stated to tell that all are met; or the
    /// ruleset has no rule that figures or lists decide.
    UNDETERMINED("undetermined"),
    /// All rules that figures decide are met.
    ADMIT("admit");

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
