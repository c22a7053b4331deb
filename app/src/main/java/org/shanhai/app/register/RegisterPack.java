package org.shanhai.app.register;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.shanhai.app.packs.ImportedTable;
import org.shanhai.app.packs.PackFolder;
import org.shanhai.app.text.Words;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.register.RegisterTally;

/// The tables of a pack that say what a register was seen to hold: statistics only, no firm.
final class RegisterPack {
    /// The folder inside the pack.
    private static final String NAME = "register";

    /// Capital is told in units of ten thousand yuan, as registers do.
    private static final String UNIT = "万元";

    private static final BigDecimal YUAN_A_UNIT = BigDecimal.valueOf(10_000);
    private static final int DECIMALS = 4;

    private RegisterPack() {}

    static void write(RegisterTally tally, RegisterTarget target, Words words) throws IOException {
        RegisterSource source = target.source();
        PackFolder.add(
                target.into(),
                target.base(),
                NAME,
                tables(tally.counts(source.key()), source),
                words);
    }

    private static List<ImportedTable> tables(FirmCounts counts, RegisterSource source) {
        return List.of(source.table(), counted(counts), leftOut(counts));
    }

    private static ImportedTable counted(FirmCounts counts) {
        List<List<String>> rows = new ArrayList<>();
        for (FirmCount count : counts.all()) {
            rows.add(
                    List.of(
                            count.place(),
                            count.industry().orElse(""),
                            text(count.since()),
                            text(count.until()),
                            Long.toString(count.firms()),
                            Long.toString(count.branches()),
                            capital(count.capital()),
                            UNIT,
                            Long.toString(count.capitalKnown()),
                            count.source()));
        }
        return new ImportedTable(
                "firm_counts",
                List.of(
                        "place",
                        "industry",
                        "since",
                        "until",
                        "firms",
                        "branches",
                        "capital",
                        "unit",
                        "capital_known",
                        "source"),
                rows);
    }

    private static ImportedTable leftOut(FirmCounts counts) {
        return new ImportedTable(
                "register_left_out",
                List.of("source", "reason", "rows"),
                counts.leftOut().stream()
                        .map(one -> List.of(one.source(), one.reason(), Long.toString(one.rows())))
                        .toList());
    }

    private static String capital(double yuan) {
        return BigDecimal.valueOf(yuan)
                .divide(YUAN_A_UNIT, DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String text(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }
}
