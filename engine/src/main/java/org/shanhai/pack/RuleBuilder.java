package org.shanhai.pack;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.region.Basis;
import org.shanhai.region.Pressure;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// Makes one rule of its record, in canonical units, and names all that is wrong with it.
record RuleBuilder(RowMaker maker, List<String> limited, List<String> matters, Problems problems) {
    /// @param pressures those of the pack, beside those every pack may limit
    static RuleBuilder of(RowMaker maker, List<Pressure> pressures, List<String> matters) {
        List<String> limited =
                Stream.concat(
                                Schemas.get("limits").column("of").type().words().stream(),
                                pressures.stream().map(Pressure::pressure).sorted())
                        .distinct()
                        .toList();
        return new RuleBuilder(maker, limited, matters, maker.problems());
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
        for (String column : List.of("floor", "full")) {
            if (indicator.get().isShare()
                    && record.findNumber(column).orElse(0) * scale.get() > 1) {
                Message remedy = UnitMessage.WRITE_LIKE.of("0.03, 3%");
                problems.error(record, column, PackMessage.NOT_A_SHARE.so(remedy));
            }
        }
        return problems.errorCount() > before
                ? Optional.empty()
                : rule(record, indicator.get(), subject, scale.get());
    }

    private Optional<Rule> rule(
            CheckedRow record, RuleIndicator indicator, String subject, double scale) {
        Basis standard = record.has("source") ? Basis.REPORTED : Basis.ASSUMED;
        Map<String, Object> worked = new HashMap<>();
        worked.put("indicator", indicator);
        worked.put("subject", subject);
        for (String column : List.of("floor", "full")) {
            worked.put(column, record.findNumber(column).stream().map(n -> n * scale).findFirst());
        }
        worked.put("scale", scale);
        worked.put("basis", record.findWord("basis", Basis.class).orElse(standard));
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
                    Arrays.stream(RuleIndicator.values())
                            .map(one -> one.key() + (one.hasSubject() ? ":…" : ""))
                            .toList();
            Message near = Suggestions.among(Keyed.keys(RuleIndicator.class), key);
            Message what = PackMessage.NOT_KNOWN.so(near.then(PackMessage.ALLOWED.of(all)));
            problems.error(record, "indicator", what);
        }
        return found;
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
        Message wrong = Message.NONE;
        if (!indicator.hasSubject()) {
            if (record.text("indicator").contains(":")) {
                wrong = RuleMessage.COLON_NEEDLESS.of(indicator.key());
            }
        } else if (subject.isEmpty()) {
            wrong =
                    RuleMessage.SUBJECT_MISSING.so(
                            known.isEmpty()
                                    ? RuleMessage.WRITE_JUDGED.of()
                                    : RuleMessage.WRITE_SUBJECT.of(indicator.key(), known));
        } else if (indicator.sort().subject() != RuleIndicator.Subject.ANY
                && !known.contains(subject)) {
            Message near = Suggestions.among(known, subject);
            wrong =
                    RuleMessage.SUBJECT_UNKNOWN
                            .of(subject)
                            .so(near.then(PackMessage.ALLOWED.of(known)));
        }
        if (!wrong.isEmpty()) {
            problems.error(record, "indicator", wrong);
        }
    }

    private boolean fits(CheckedRow record, RuleIndicator indicator, Rule.Kind kind) {
        RuleIndicator.Sort sort = indicator.sort();
        boolean figure = indicator.isFigure();
        boolean more = figure && indicator.better() == RuleIndicator.Better.HIGHER;
        boolean total = indicator == RuleIndicator.TOTAL_SCORE;
        boolean fits =
                switch (kind) {
                    case VETO -> sort != RuleIndicator.Sort.TOTAL;
                    case FLOOR -> figure || total;
                    case WHERE, SCORE -> figure;
                    case RATIO -> more;
                    case JUDGED -> figure || sort == RuleIndicator.Sort.JUDGED;
                };
        RuleMessage remedy =
                switch (kind) {
                    case VETO -> RuleMessage.PASS_MARK_IS_FLOOR;
                    case FLOOR, WHERE -> RuleMessage.FLOOR_NEEDS_FIGURE;
                    case SCORE -> RuleMessage.SCORE_NEEDS_FIGURE;
                    case RATIO -> RuleMessage.RATIO_NEEDS_FIGURE;
                    case JUDGED -> RuleMessage.LISTS_ARE_VETOES;
                };
        if (!fits) {
            Message unfit = RuleMessage.KIND_UNFIT.of(record.text("indicator"));
            problems.error(record, "kind", unfit.so(remedy.of()));
        }
        return fits;
    }

    /// What floor and full are multiplied by; 1 where there is neither.
    private Optional<Double> scale(
            CheckedRow record, RuleIndicator indicator, String subject, int year) {
        String canonical = indicator.unit(maker.currency(), subject);
        boolean said = record.has("floor") || record.has("full") || record.has("unit");
        if (said && !canonical.isEmpty() && record.has("unit")) {
            return maker.factor(record, "unit", canonical, year);
        }
        if (said && !List.of("", "1").contains(canonical) && !record.hasWrongCells()) {
            problems.error(record, "unit", UnitFactors.missing(canonical));
        }
        return Optional.of(1.0);
    }
}
