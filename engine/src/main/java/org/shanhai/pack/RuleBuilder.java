package org.shanhai.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.region.Basis;
import org.shanhai.region.Pressure;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// Makes one rule of its record, in canonical units, and names all that is wrong with it.
record RuleBuilder(
        RowMaker maker,
        Conversion conversion,
        List<String> limited,
        List<String> matters,
        Problems problems) {
    private static final RuleIndicator.Better HIGHER = RuleIndicator.Better.HIGHER;

    /// @param pressures those of the pack, beside those every pack may limit
    static RuleBuilder of(
            RowMaker maker,
            Conversion conversion,
            List<Pressure> pressures,
            List<String> matters,
            Problems problems) {
        List<String> limited =
                Stream.concat(
                                Schemas.get("limits").column("of").type().words().stream(),
                                pressures.stream().map(Pressure::pressure).sorted())
                        .distinct()
                        .toList();
        return new RuleBuilder(maker, conversion, limited, matters, problems);
    }

    /// Empty, with problems, where it is wrong.
    ///
    /// @param year whose rates of exchange hold for its figures
    Optional<Rule> build(CheckedRow record, int year) {
        int before = problems.errorCount();
        Optional<RuleIndicator> indicator = indicator(record);
        Optional<Rule.Kind> kind = record.findWord("kind", Rule.Kind.class);
        if (indicator.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        String subject = subject(record);
        checkSubject(record, indicator.get(), subject);
        if (fits(record, indicator.get(), kind.get())) {
            new RuleColumns(record, indicator.get(), kind.get(), problems).check();
        }
        Optional<Double> scale = scale(record, indicator.get(), subject, year);
        if (problems.errorCount() > before || scale.isEmpty() || record.hasWrongCells()) {
            return Optional.empty();
        }
        Optional<Rule> rule = rule(record, indicator.get(), subject, scale.get());
        rule.ifPresent(one -> checkShare(record, one));
        return problems.errorCount() > before ? Optional.empty() : rule;
    }

    private Optional<Rule> rule(
            CheckedRow record, RuleIndicator indicator, String subject, double scale) {
        Basis standard = record.has("source") ? Basis.REPORTED : Basis.ASSUMED;
        Map<String, Object> worked =
                Map.of(
                        "indicator",
                        indicator,
                        "subject",
                        subject,
                        "floor",
                        KeptTables.scaled(record.findNumber("floor"), scale),
                        "full",
                        KeptTables.scaled(record.findNumber("full"), scale),
                        "scale",
                        scale,
                        "basis",
                        record.findWord("basis", Basis.class).orElse(standard));
        return maker.one(Rule.class, record, worked);
    }

    private Optional<RuleIndicator> indicator(CheckedRow record) {
        if (!record.has("indicator")) {
            return Optional.empty();
        }
        String key = record.text("indicator").split(":", 2)[0].strip();
        Optional<RuleIndicator> found = Keyed.find(RuleIndicator.class, key);
        if (found.isEmpty()) {
            List<String> all =
                    Arrays.stream(RuleIndicator.values()).map(RuleBuilder::written).toList();
            wrongSubject(
                    record,
                    PackMessage.NOT_KNOWN.so(
                            Suggestions.among(Keyed.keys(RuleIndicator.class), key)
                                    .then(PackMessage.ALLOWED.of(all))));
        }
        return found;
    }

    private static String written(RuleIndicator indicator) {
        return indicator.key() + (indicator.hasSubject() ? ":…" : "");
    }

    private static String subject(CheckedRow record) {
        String[] parts = record.text("indicator").split(":", 2);
        return parts.length < 2 ? "" : parts[1].strip();
    }

    private void checkSubject(CheckedRow record, RuleIndicator indicator, String subject) {
        List<String> known =
                switch (indicator.sort().subject()) {
                    case LIMITED -> limited;
                    case PRESSURE ->
                            limited.stream()
                                    .filter(one -> !List.of("land", "labour").contains(one))
                                    .toList();
                    case MATTER -> matters;
                    case ANY -> List.of();
                };
        if (!indicator.hasSubject()) {
            if (record.text("indicator").contains(":")) {
                wrongSubject(record, RuleMessage.COLON_NEEDLESS.of(indicator.key()));
            }
        } else if (subject.isEmpty()) {
            wrongSubject(
                    record,
                    RuleMessage.SUBJECT_MISSING.so(
                            known.isEmpty()
                                    ? RuleMessage.WRITE_JUDGED.of()
                                    : RuleMessage.WRITE_SUBJECT.of(indicator.key(), known)));
        } else if (indicator.sort().subject() != RuleIndicator.Subject.ANY
                && !known.contains(subject)) {
            wrongSubject(
                    record,
                    RuleMessage.SUBJECT_UNKNOWN
                            .of(subject)
                            .so(
                                    Suggestions.among(known, subject)
                                            .then(PackMessage.ALLOWED.of(known))));
        }
    }

    private void wrongSubject(CheckedRow record, Message message) {
        problems.error(record, "indicator", message);
    }

    /// Whether a rule of that kind can look at that indicator at all.
    private boolean fits(CheckedRow record, RuleIndicator indicator, Rule.Kind kind) {
        boolean fits =
                switch (kind) {
                    case VETO -> indicator.sort() != RuleIndicator.Sort.TOTAL;
                    case FLOOR -> indicator.isFigure() || indicator == RuleIndicator.TOTAL_SCORE;
                    case SCORE, WHERE -> indicator.isFigure();
                    case RATIO -> indicator.isFigure() && indicator.better() == HIGHER;
                    case JUDGED ->
                            indicator.isFigure() || indicator.sort() == RuleIndicator.Sort.JUDGED;
                };
        if (!fits) {
            RuleMessage remedy =
                    switch (kind) {
                        case VETO -> RuleMessage.PASS_MARK_IS_FLOOR;
                        case FLOOR, WHERE -> RuleMessage.FLOOR_NEEDS_FIGURE;
                        case SCORE -> RuleMessage.SCORE_NEEDS_FIGURE;
                        case RATIO -> RuleMessage.RATIO_NEEDS_FIGURE;
                        case JUDGED -> RuleMessage.LISTS_ARE_VETOES;
                    };
            problems.error(
                    record,
                    "kind",
                    RuleMessage.KIND_UNFIT.of(record.text("indicator")).so(remedy.of()));
        }
        return fits;
    }

    /// What floor and full are multiplied by; 1 where there is neither.
    private Optional<Double> scale(
            CheckedRow record, RuleIndicator indicator, String subject, int year) {
        String canonical = indicator.unit(conversion.rates().currency(), subject);
        boolean said = record.has("floor") || record.has("full") || record.has("unit");
        if (said && !canonical.isEmpty() && record.has("unit")) {
            return problems.sound(
                    record, "unit", () -> conversion.factor(record.unit("unit"), canonical, year));
        }
        if (said && !List.of("", "1").contains(canonical) && !record.hasWrongCells()) {
            problems.error(record, "unit", UnitFactors.missing(canonical));
        }
        return Optional.of(1.0);
    }

    private void checkShare(CheckedRow record, Rule rule) {
        if (rule.indicator().isShare()) {
            requireShare(record, "floor", rule.floor());
            requireShare(record, "full", rule.full());
        }
    }

    private void requireShare(CheckedRow record, String column, OptionalDouble value) {
        if (value.orElse(0) > 1) {
            problems.error(
                    record,
                    column,
                    PackMessage.NOT_A_SHARE.so(UnitMessage.WRITE_LIKE.of("0.03, 3%")));
        }
    }
}
