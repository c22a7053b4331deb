package org.shanhai.app.capability;

import java.util.List;
import java.util.Optional;
import org.shanhai.capability.Indices;
import org.shanhai.capability.Scores;
import org.shanhai.capability.SetAside;
import org.shanhai.capability.Warning;

/// What people may want to know of a year: its indices without the tables of cells.
///
/// @param places empty where nothing is observed
/// @param industries likewise
public record YearSummary(
        String year,
        Optional<Lines> places,
        Optional<Lines> industries,
        List<SetAside> setAside,
        List<Warning> warnings) {
    /// Places or industries with what ranks them.
    ///
    /// @param index ECI or PCI
    /// @param counts diversity or ubiquity
    /// @param fitness or the complexity that goes with it
    @SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
    record Lines(List<String> keys, Scores index, int[] counts, Scores fitness) {}

    static YearSummary of(Indices indices) {
        return new YearSummary(
                indices.year(),
                Optional.of(
                        new Lines(
                                indices.places(),
                                indices.eci(),
                                indices.present().diversity(),
                                indices.fitness().fitness())),
                Optional.of(
                        new Lines(
                                indices.industries(),
                                indices.pci(),
                                indices.present().ubiquity(),
                                indices.fitness().complexity())),
                indices.observed().setAside(),
                indices.warnings());
    }

    static YearSummary ofNothing(String year) {
        return new YearSummary(year, Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
