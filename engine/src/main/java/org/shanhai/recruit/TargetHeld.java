package org.shanhai.recruit;

/// Where a target stands, in the order in which they are called.
public enum TargetHeld {
    /// In a list a person brings.
    LIST,
    /// In a register a person brings.
    REGISTER,
    PACK
}
