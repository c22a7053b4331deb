package org.shanhai.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.table.ColumnType;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Basis;
import org.shanhai.region.Role;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// Makes one rule of its record, in canonical units, and names all that is wrong with it.
final class RuleBuilder {
    private static final RuleIndicator.Better HIGHER = RuleIndicator.Better.HIGHER;

    private final Conversion conversion;
    private final List<String> limited;
    private final List<String> pressures;
    private final Problems problems;

    /// @param pressures those of the pack, beside those every pack may limit
    RuleBuilder(Conversion conversion, List<String> pressures, Problems problems) {
        this.conversion = conversion;
        this.problems = problems;
        ColumnType.Word of =
                (ColumnType.Word)
                        Schemas.get("limits").columns().stream()
                                .filter(column -> column.name().equals("of"))
                                .findFirst()
                                .orElseThrow()
                                .type();
        limited =
                Stream.concat(of.allowed().stream(), pressures.stream().sorted())
                        .distinct()
                        .toList();
        this.pressures =
                limited.stream().filter(one -> !List.of("land", "labour").contains(one)).toList();
    }

    /// Empty, with problems, where it is wrong.
    ///
    /// @param year whose rates of exchange hold for its figures
    Optional<Rule> build(CheckedRow record, int year) {
        int before = problems.errorCount();
        wholeOrder(record);
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
        OptionalDouble scale = scale(record, indicator.get(), subject, year);
        if (problems.errorCount() > before || scale.isEmpty() || record.hasWrongCells()) {
            return Optional.empty();
        }
        Rule rule = rule(record, kind.get(), indicator.get(), subject, scale.getAsDouble());
        checkShare(record, rule);
        return problems.errorCount() > before ? Optional.empty() : Optional.of(rule);
    }

    private static Rule rule(
            CheckedRow record,
            Rule.Kind kind,
            RuleIndicator indicator,
            String subject,
            double scale) {
        return new Rule(
                record.text("ruleset"),
                (int) record.number("order"),
                record.text("name"),
                record.text("name_local"),
                kind,
                indicator,
                subject,
                record.text("industry"),
                record.findWord("role", Role.class),
                record.list("words"),
                record.list("unless"),
                scaled(record.findNumber("floor"), scale),
                scaled(record.findNumber("full"), scale),
                record.findNumber("weight").orElse(0),
                record.findNumber("start").orElse(0),
                record.findNumber("most"),
                record.text("unit"),
                scale,
                record.findWord("basis", Basis.class)
                        .orElse(record.has("source") ? Basis.REPORTED : Basis.ASSUMED),
                record.text("source"),
                record.text("note"));
    }

    private static OptionalDouble scaled(OptionalDouble value, double scale) {
        return value.isPresent()
                ? OptionalDouble.of(value.getAsDouble() * scale)
                : OptionalDouble.empty();
    }

    private void wholeOrder(CheckedRow record) {
        if (record.has("order")) {
            double order = record.number("order");
            if (order != Math.rint(order) || order > Integer.MAX_VALUE) {
                fault(
                        record,
                        FaultKind.ORDER,
                        "order",
                        RuleMessage.NOT_A_WHOLE_NUMBER.of(),
                        RuleMessage.NUMBER_LINES.of());
            }
        }
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
            fault(
                    record,
                    FaultKind.INDICATOR,
                    "indicator",
                    RuleMessage.INDICATOR_UNKNOWN.of(),
                    Suggestions.among(Keyed.keys(RuleIndicator.class), key)
                            .then(RuleMessage.KNOWN_ARE.of(all)));
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
        if (!indicator.hasSubject()) {
            if (record.text("indicator").contains(":")) {
                fault(
                        record,
                        FaultKind.SUBJECT,
                        "indicator",
                        RuleMessage.COLON_NEEDLESS.of(),
                        RuleMessage.WRITE_KEY.of(indicator.key()));
            }
            return;
        }
        List<String> known =
                switch (indicator.sort().subject()) {
                    case LIMITED -> limited;
                    case PRESSURE -> pressures;
                    case ANY -> List.of();
                };
        if (subject.isEmpty()) {
            fault(
                    record,
                    FaultKind.SUBJECT,
                    "indicator",
                    RuleMessage.SUBJECT_MISSING.of(),
                    known.isEmpty()
                            ? RuleMessage.WRITE_JUDGED.of()
                            : RuleMessage.WRITE_SUBJECT.of(indicator.key(), known));
        } else if (!known.isEmpty() && !known.contains(subject)) {
            fault(
                    record,
                    FaultKind.SUBJECT,
                    "indicator",
                    RuleMessage.SUBJECT_UNKNOWN.of(subject),
                    Suggestions.among(known, subject).then(RuleMessage.KNOWN_ARE.of(known)));
        }
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
            fault(
                    record,
                    FaultKind.KIND,
                    "kind",
                    RuleMessage.KIND_UNFIT.of(record.text("indicator")),
                    switch (kind) {
                        case VETO -> RuleMessage.PASS_MARK_IS_FLOOR.of();
                        case FLOOR, WHERE -> RuleMessage.FLOOR_NEEDS_FIGURE.of();
                        case SCORE -> RuleMessage.SCORE_NEEDS_FIGURE.of();
                        case RATIO -> RuleMessage.RATIO_NEEDS_FIGURE.of();
                        case JUDGED -> RuleMessage.LISTS_ARE_VETOES.of();
                    });
        }
        return fits;
    }

    /// What floor and full are multiplied by; 1 where there is neither.
    private OptionalDouble scale(
            CheckedRow record, RuleIndicator indicator, String subject, int year) {
        if (!record.has("floor") && !record.has("full") && !record.has("unit")) {
            return OptionalDouble.of(1);
        }
        String currency = conversion.rates().currency();
        String canonical = indicator.unit(currency, subject);
        if (canonical.isEmpty()) {
            return OptionalDouble.of(1);
        }
        if (!record.has("unit")) {
            if (!canonical.equals("1") && !record.hasWrongCells()) {
                fault(
                        record,
                        FaultKind.UNIT_MISSING,
                        "unit",
                        RuleMessage.UNIT_EMPTY.of(indicator.key()),
                        RuleMessage.WRITE_UNIT.of(canonical));
            }
            return OptionalDouble.of(1);
        }
        try {
            return OptionalDouble.of(
                    conversion.factor(record.unit("unit"), UnitText.read(canonical), year));
        } catch (BadFigure bad) {
            fault(record, FaultKind.UNIT_WRONG, "unit", bad.reason(), bad.remedy());
            return OptionalDouble.empty();
        }
    }

    private void checkShare(CheckedRow record, Rule rule) {
        if (!rule.indicator().isShare()) {
            return;
        }
        List<String> columns = new ArrayList<>(List.of("floor", "full"));
        List<OptionalDouble> values = List.of(rule.floor(), rule.full());
        for (int k = 0; k < values.size(); k++) {
            if (values.get(k).orElse(0) > 1) {
                fault(
                        record,
                        FaultKind.SHARE,
                        columns.get(k),
                        RuleMessage.MORE_THAN_WHOLE.of(),
                        RuleMessage.WRITE_SHARE.of());
            }
        }
    }

    private void fault(
            CheckedRow record, FaultKind kind, String column, Message message, Message remedy) {
        problems.error(
                Schemas.RULES,
                record.file(),
                new Fault(kind, record.line(), column, record.text(column), message, remedy));
    }
}
