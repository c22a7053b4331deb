package org.shanhai.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.pack.panel.PanelQuestion;
import org.shanhai.pack.unit.DecimalMark;
import picocli.CommandLine.Option;

/// Options that say how a user's table is to be read.
final class TableOptions {
    @Option(
            names = "--table",
            paramLabel = "FILE",
            description = "${bundle:capability.table.about}")
    private @Nullable Path table;

    @Option(names = "--place", paramLabel = "COLUMN", description = "${bundle:capability.place}")
    private @Nullable String place;

    @Option(
            names = "--industry",
            paramLabel = "COLUMN",
            description = "${bundle:capability.industry}")
    private @Nullable String industry;

    @Option(names = "--value", paramLabel = "COLUMN", description = "${bundle:capability.value}")
    private @Nullable String value;

    @Option(names = "--year", paramLabel = "COLUMN", description = "${bundle:capability.year}")
    private @Nullable String year;

    @Option(names = "--wide", description = "${bundle:capability.wide}")
    private boolean wide;

    @Option(
            names = "--ignore",
            paramLabel = "COLUMN",
            split = ",",
            description = "${bundle:capability.ignore}")
    private List<String> ignored = List.of();

    @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:capability.sheet}")
    private @Nullable String sheet;

    @Option(
            names = "--duplicates",
            paramLabel = "refuse|sum",
            description = "${bundle:capability.duplicates}")
    private Duplicates duplicates = Duplicates.REFUSE;

    @Option(
            names = "--empty",
            paramLabel = "refuse|nothing",
            description = "${bundle:capability.empty}")
    private Empty empty = Empty.REFUSE;

    /// What becomes of rows for the same cell with different values.
    enum Duplicates {
        REFUSE,
        SUM
    }

    /// What becomes of empty values.
    enum Empty {
        REFUSE,
        NOTHING
    }

    Optional<Path> findTable() {
        return Optional.ofNullable(table);
    }

    /// @param decimal the decimal mark of the table, if said
    PanelQuestion question(Optional<DecimalMark> decimal) {
        return new PanelQuestion(
                Optional.ofNullable(place),
                Optional.ofNullable(industry),
                Optional.ofNullable(value),
                Optional.ofNullable(year),
                wide,
                ignored,
                Optional.ofNullable(sheet),
                duplicates == Duplicates.SUM,
                empty == Empty.NOTHING,
                decimal);
    }
}
