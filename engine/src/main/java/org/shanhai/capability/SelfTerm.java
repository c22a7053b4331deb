package org.shanhai.capability;

/// Whether an industry's relatedness to itself counts in its density.
public enum SelfTerm {
    /// It counts: the convention of Hidalgo et al. (2007) and of the Atlas.
    COUNTED,
    /// It does not: density then says nothing of whether the industry is there already.
    LEFT_OUT
}
