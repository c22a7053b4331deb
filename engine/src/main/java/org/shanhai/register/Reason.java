package org.shanhai.register;

/// Why a firm was put into an industry, the surest first.
public enum Reason {
    /// The code of the register.
    CODE("code"),
    /// Its name and what it makes agree.
    NAME_AND_SCOPE("name_and_scope"),
    /// What it makes or does by its scope.
    SCOPE("scope"),
    /// Its scope is a bare list of goods.
    LIST("list"),
    /// Its name alone.
    NAME("name"),
    /// It trades, and makes and serves nothing.
    TRADE("trade"),
    /// Nothing told its industry, or too many things did.
    UNCLEAR("unclear");

    private final String key;

    Reason(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
