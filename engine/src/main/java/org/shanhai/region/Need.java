package org.shanhai.region;

/// How much an industry needs an endowment, from 0 (not) to 1 (cannot do without).
public record Need(String industry, String endowment, double need, Basis basis, String note)
        implements Row {}
