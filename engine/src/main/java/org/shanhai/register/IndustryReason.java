package org.shanhai.register;

import org.shanhai.key.Keyed;

/// Why a firm was put into an industry, the surest first.
public enum IndustryReason implements Keyed {
    /// The code of the register.
    CODE,
    /// Its name and what it makes agree.
    NAME_AND_SCOPE,
    /// What it makes or does by its scope.
    SCOPE,
    /// Its scope is a bare list of goods.
    LIST,
    /// Its name alone.
    NAME,
    /// It trades, and makes and serves nothing.
    TRADE,
    /// Nothing told its industry, or too many things did.
    UNCLEAR
}
