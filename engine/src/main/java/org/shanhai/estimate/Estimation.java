package org.shanhai.estimate;

/// What comes of estimating: an [Estimate], or the facts that cannot all be true.
public sealed interface Estimation permits Estimate, Infeasible {}
