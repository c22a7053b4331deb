package org.shanhai.recruit;

import org.shanhai.key.Keyed;

/// What can be called.
public enum TargetKind implements Keyed {
    /// A place where many make it.
    CLUSTER,
    /// A quoted company the pack names.
    COMPANY,
    /// A firm of the register a person brings.
    FIRM
}
