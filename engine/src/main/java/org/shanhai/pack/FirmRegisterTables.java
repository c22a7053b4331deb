package org.shanhai.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.table.Schemas;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.Sense;
import org.shanhai.region.Word;

/// Makes what a pack says of registers of firms of its records.
///
/// @param currency of the region, in which capital is summed
record FirmRegisterTables(SmallTables small, String currency, int baseYear, Problems problems) {
    void fill(RegionBuilder region, Function<String, List<CheckedRow>> records) {
        region.all(Word.class, KeptTables.eachThatCan(records.apply(Schemas.WORDS), this::word))
                .firmCounts(
                        new FirmCounts(
                                counts(records.apply("firm_counts")),
                                KeptTables.each(
                                        records.apply("register_left_out"),
                                        r ->
                                                new FirmCounts.LeftOut(
                                                        r.text("source"),
                                                        r.text("reason"),
                                                        r.count("rows")))));
    }

    private Optional<Word> word(CheckedRow row) {
        Sense sense = row.word("sense", Sense.class);
        if (sense.meansIndustry() == row.has("industry")) {
            return Optional.of(new Word(row.text("word"), sense, row.text("industry")));
        }
        if (!row.hasWrongCells()) {
            problems.error(
                    row,
                    FaultKind.INDUSTRY_OF_WORD,
                    "industry",
                    sense.meansIndustry()
                            ? PackMessage.SENSE_WITHOUT_INDUSTRY.of(sense.key())
                            : PackMessage.SENSE_WITH_INDUSTRY.of(sense.key()),
                    PackMessage.SAY_WHAT_WORD_MEANS.of());
        }
        return Optional.empty();
    }

    /// What a pack says of the firms of a place stands for all that packs below say: another
    /// register holds the same firms, and they would count twice.
    private List<FirmCount> counts(List<CheckedRow> records) {
        Map<String, Integer> packs = new HashMap<>();
        records.forEach(r -> packs.merge(r.text("place"), r.pack(), Math::max));
        return KeptTables.eachThatCan(records, r -> count(r, packs));
    }

    private Optional<FirmCount> count(CheckedRow r, Map<String, Integer> packs) {
        for (String part : List.of("branches", "capital_known")) {
            if (r.number(part) > r.number("firms")) {
                problems.error(
                        r,
                        FaultKind.RANGE,
                        part,
                        PackMessage.OUT_OF_RANGE.of(),
                        PackMessage.NO_MORE_THAN_FIRMS.of(r.text("firms")));
            }
        }
        return packs.getOrDefault(r.text("place"), 0) == r.pack()
                ? small.factor(r, "unit", currency, baseYear)
                        .map(
                                factor ->
                                        new FirmCount(
                                                r.text("place"),
                                                r.find("industry"),
                                                r.findYear("since"),
                                                r.findYear("until"),
                                                r.count("firms"),
                                                r.count("branches"),
                                                r.number("capital") * factor,
                                                r.count("capital_known"),
                                                r.text("source")))
                : Optional.empty();
    }
}
