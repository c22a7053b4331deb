package org.shanhai.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.table.Schemas;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.IndustryCode;
import org.shanhai.region.ReadingPrecision;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.Sense;
import org.shanhai.region.Word;

/// Makes what a pack says of registers of firms of its records.
///
/// @param currency of the region, in which capital is summed
record RegisterTables(SmallTables small, String currency, int baseYear, Problems problems) {
    void fill(RegionBuilder region, Function<String, List<CheckedRow>> records) {
        region.all(Word.class, words(records.apply(Schemas.WORDS)))
                .all(IndustryCode.class, codes(records.apply(Schemas.CODES)))
                .all(ReadingPrecision.class, precision(records.apply(Schemas.PRECISION)))
                .firmCounts(
                        new FirmCounts(
                                counts(records.apply("firm_counts")),
                                leftOut(records.apply("register_left_out"))));
    }

    private List<Word> words(List<CheckedRow> records) {
        List<Word> words = new ArrayList<>();
        for (CheckedRow record : records) {
            if (!record.isWhole()) {
                continue;
            }
            Sense sense = record.word("sense", Sense.class);
            if (sense.meansIndustry() != record.has("industry")) {
                if (!record.hasWrongCells()) {
                    fault(
                            record,
                            sense.meansIndustry()
                                    ? PackMessage.SENSE_WITHOUT_INDUSTRY.of(sense.key())
                                    : PackMessage.SENSE_WITH_INDUSTRY.of(sense.key()));
                }
                continue;
            }
            words.add(new Word(record.text("word"), sense, record.text("industry")));
        }
        return List.copyOf(words);
    }

    private void fault(CheckedRow record, Message reason) {
        problems.error(
                Schemas.WORDS,
                record.file(),
                new Fault(
                        FaultKind.INDUSTRY_OF_WORD,
                        record.line(),
                        "industry",
                        record.text("industry"),
                        reason,
                        PackMessage.SAY_WHAT_WORD_MEANS.of()));
    }

    private static List<IndustryCode> codes(List<CheckedRow> records) {
        return SmallTables.each(
                records,
                r -> new IndustryCode(r.text("vintage"), r.text("code"), r.text("industry")));
    }

    private static List<ReadingPrecision> precision(List<CheckedRow> records) {
        return SmallTables.each(
                records,
                r ->
                        new ReadingPrecision(
                                r.text("reason"),
                                Math.round(r.number("firms")),
                                Math.round(r.number("right")),
                                Math.round(r.number("right_or_second")),
                                r.text("source")));
    }

    /// What a pack says of the firms of a place stands for all that packs below say: another
    /// register holds the same firms, and they would count twice.
    private List<FirmCount> counts(List<CheckedRow> records) {
        Map<String, Integer> packs = new HashMap<>();
        records.forEach(r -> packs.merge(r.text("place"), r.pack(), Math::max));
        List<FirmCount> counts = new ArrayList<>();
        for (CheckedRow r : records) {
            for (String part : List.of("branches", "capital_known")) {
                if (r.isWhole() && r.number(part) > r.number("firms")) {
                    problems.error(
                            "firm_counts",
                            r.file(),
                            new Fault(
                                    FaultKind.RANGE,
                                    r.line(),
                                    part,
                                    r.text(part),
                                    PackMessage.OUT_OF_RANGE.of(),
                                    PackMessage.NO_MORE_THAN_FIRMS.of(r.text("firms"))));
                }
            }
            OptionalDouble factor =
                    r.isWhole() && packs.getOrDefault(r.text("place"), 0) == r.pack()
                            ? small.factor("firm_counts", r, "unit", currency, baseYear)
                            : OptionalDouble.empty();
            if (factor.isPresent()) {
                counts.add(
                        new FirmCount(
                                r.text("place"),
                                r.find("industry"),
                                r.findYear("since"),
                                r.findYear("until"),
                                Math.round(r.number("firms")),
                                Math.round(r.number("branches")),
                                r.number("capital") * factor.getAsDouble(),
                                Math.round(r.number("capital_known")),
                                r.text("source")));
            }
        }
        return counts;
    }

    private static List<FirmCounts.LeftOut> leftOut(List<CheckedRow> records) {
        return SmallTables.each(
                records,
                r ->
                        new FirmCounts.LeftOut(
                                r.text("source"), r.text("reason"), Math.round(r.number("rows"))));
    }
}
