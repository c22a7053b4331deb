package org.shanhai.region;

/// What a place has by nature.
public record Endowment(
        String place,
        String endowment,
        double value,
        String unit,
        int year,
        Basis basis,
        String source,
        String note)
        implements Row {}
