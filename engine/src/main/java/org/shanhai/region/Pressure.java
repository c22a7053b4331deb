package org.shanhai.region;

/// What an industry puts on nature, or uses up, for each unit of its output.
///
/// @param perOutput in `unit` for each unit of money of output
/// @param unit tonnes, tce or m³
public record Pressure(
        String industry,
        String pressure,
        double perOutput,
        String unit,
        int year,
        Basis basis,
        String source,
        String note)
        implements Row {}
