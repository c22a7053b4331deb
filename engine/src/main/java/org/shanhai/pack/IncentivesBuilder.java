package org.shanhai.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Basis;
import org.shanhai.region.Incentive;
import org.shanhai.region.Incentive.Per;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.LandPrice;
import org.shanhai.region.ProcessQuestion;
import org.shanhai.region.Quantity;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.TaxShare;

/// Makes what is promised to firms of its records, with the tables it is judged by.
///
/// @param year whose rates of exchange hold where a line names none
record IncentivesBuilder(Conversion conversion, Problems problems, int year) {
    private static final String LAND_PRICES = "land_prices";

    /// Amounts are a year anyhow.
    private static final Pattern A_YEAR =
            Pattern.compile("\\s*(/\\s*(年|year|yr|a)|每年|(a|per) year)\\s*$");

    /// @param records of a table; none where the pack has no such table
    void fill(RegionBuilder region, Function<String, List<CheckedRow>> records) {
        List<IncentiveKind> kinds =
                SmallTables.each(records.apply("incentive_kinds"), IncentivesBuilder::kind);
        List<CheckedRow> lines = records.apply(Schemas.INCENTIVES);
        for (CheckedRow line : lines) {
            if (!line.has("project") && !line.hasWrongCells()) {
                fault(
                        line,
                        "project",
                        FaultKind.REQUIRED,
                        IncentiveMessage.NO_PROJECT.of(),
                        IncentiveMessage.WRITE_PROJECT.of());
            }
        }
        region.all(IncentiveKind.class, kinds)
                .all(Incentive.class, incentives(lines, kinds))
                .all(LandPrice.class, landPrices(records.apply(LAND_PRICES)))
                .all(
                        TaxShare.class,
                        SmallTables.each(records.apply("tax_shares"), IncentivesBuilder::share));
    }

    private static IncentiveKind kind(CheckedRow r) {
        return new IncentiveKind(
                r.text("kind"),
                r.text("name"),
                r.text("name_local"),
                r.word("spending", IncentiveKind.Spending.class),
                r.word("effect", IncentiveKind.Effect.class),
                r.text("text"),
                r.text("text_local"),
                r.text("article"),
                r.text("since"),
                r.word("standing", ProcessQuestion.Standing.class),
                r.text("source"),
                r.text("note"));
    }

    private static TaxShare share(CheckedRow r) {
        return new TaxShare(
                r.text("tax"),
                r.text("name"),
                r.text("name_local"),
                r.number("local"),
                r.findYear("year"),
                r.basis(),
                r.text("source"),
                r.text("note"));
    }

    private List<LandPrice> landPrices(List<CheckedRow> records) {
        List<LandPrice> prices = new ArrayList<>();
        for (CheckedRow r : records) {
            if (!r.isWhole()) {
                continue;
            }
            try {
                double factor =
                        conversion.factor(r.unit("unit"), UnitText.read(perArea()), r.year("year"));
                OptionalDouble other = r.findNumber("other_reading");
                prices.add(
                        new LandPrice(
                                r.text("place"),
                                r.number("price") * factor,
                                other.isPresent()
                                        ? OptionalDouble.of(other.getAsDouble() * factor)
                                        : other,
                                r.year("year"),
                                r.basis(),
                                r.text("source"),
                                r.text("note")));
            } catch (BadFigure bad) {
                problems.error(
                        LAND_PRICES,
                        r.file(),
                        new Fault(
                                FaultKind.UNIT_WRONG,
                                r.line(),
                                "unit",
                                r.text("unit"),
                                bad.reason(),
                                bad.remedy()));
            }
        }
        return prices;
    }

    private String perArea() {
        return conversion.rates().currency() + "/km2";
    }

    /// The lines that are right; every one that is not is named.
    List<Incentive> incentives(List<CheckedRow> records, List<IncentiveKind> kinds) {
        Map<String, IncentiveKind> byKey = new HashMap<>();
        kinds.forEach(kind -> byKey.put(kind.key(), kind));
        List<Incentive> made = new ArrayList<>();
        for (CheckedRow record : records) {
            int from = whole(record, "from").orElse(1);
            OptionalInt to = whole(record, "to");
            if (to.isPresent() && to.getAsInt() < from) {
                fault(
                        record,
                        "to",
                        FaultKind.ORDER,
                        IncentiveMessage.ENDS_BEFORE.of(from),
                        IncentiveMessage.YEARS_RUN_ON.of());
            }
            Optional<Amount> amount =
                    amount(record, Optional.ofNullable(byKey.get(kind(record, byKey))));
            if (record.isWhole() && !record.hasWrongCells()) {
                made.add(
                        new Incentive(
                                record.text("project"),
                                whole(record, "order").orElse(made.size() + 1),
                                record.text("kind"),
                                record.text("what"),
                                amount.map(Amount::quantity),
                                amount.map(Amount::per).orElse(Per.YEAR),
                                from,
                                to,
                                record.text("claim"),
                                record.findWord("exception", Incentive.Ground.class),
                                record.text("ends"),
                                record.findWord("basis", Basis.class).orElse(Basis.ASSUMED),
                                record.text("source"),
                                record.text("note")));
            }
        }
        return made;
    }

    private static String kind(CheckedRow record, Map<String, IncentiveKind> byKey) {
        return byKey.containsKey(record.text("kind")) ? record.text("kind") : "";
    }

    private record Amount(Quantity quantity, Per per) {}

    private Optional<Amount> amount(CheckedRow record, Optional<IncentiveKind> kind) {
        if (!record.has("amount")) {
            return Optional.empty();
        }
        try {
            Amount amount = amount(record.figure("amount"));
            boolean price =
                    kind.filter(
                                    one ->
                                            one.spending() == IncentiveKind.Spending.LAND_PRICE
                                                    || one.spending()
                                                            == IncentiveKind.Spending.LAND_COST)
                            .isPresent();
            if (kind.isPresent() && price != (amount.per() == Per.AREA)) {
                throw new BadFigure(
                        price
                                ? IncentiveMessage.PRICE_WANTED.of()
                                : IncentiveMessage.PRICE_NOT_WANTED.of(),
                        price
                                ? IncentiveMessage.ENTERED_AS_PRICE.of()
                                : IncentiveMessage.WRITE_MONEY.of());
            }
            return Optional.of(amount);
        } catch (BadFigure bad) {
            fault(record, "amount", FaultKind.FIGURE, bad.reason(), bad.remedy());
            return Optional.empty();
        }
    }

    private Amount amount(Figure written) throws BadFigure {
        Quantity as = written.quantity();
        if (as.low() < 0 && Double.isFinite(as.low()) || as.high() < 0) {
            throw new BadFigure(UnitMessage.NEGATIVE.of(), PackMessage.CHECK_SIGN.of());
        }
        String currency = conversion.rates().currency();
        UnitText money = UnitText.read(currency);
        if (conversion.needsUnit(written, money)) {
            throw new BadFigure(UnitMessage.NO_UNIT.of(), IncentiveMessage.WRITE_MONEY.of());
        }
        Figure figure =
                new Figure(
                        as,
                        A_YEAR.matcher(written.unit()).replaceFirst(""),
                        written.multiplier(),
                        written.qualified());
        Optional<Quantity> share = figure.unit().isEmpty() ? Optional.empty() : find(figure, "1");
        if (share.isPresent()) {
            if (share.get().stated() > 1) {
                throw new BadFigure(
                        IncentiveMessage.ABOVE_WHOLE.of(), IncentiveMessage.WRITE_SHARE.of());
            }
            return new Amount(share.get(), Per.LOCAL_REVENUE);
        }
        Optional<Quantity> sum = find(figure, currency);
        if (sum.isPresent()) {
            return new Amount(sum.get(), Per.YEAR);
        }
        return new Amount(
                find(figure, perArea())
                        .orElseThrow(
                                () ->
                                        new BadFigure(
                                                IncentiveMessage.NO_AMOUNT_UNIT.of(),
                                                IncentiveMessage.WRITE_MONEY.of())),
                Per.AREA);
    }

    private Optional<Quantity> find(Figure figure, String unit) {
        try {
            return Optional.of(conversion.quantity(figure, UnitText.read(unit), year));
        } catch (BadFigure other) {
            return Optional.empty();
        }
    }

    private OptionalInt whole(CheckedRow record, String column) {
        OptionalDouble number = record.findNumber(column);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        double value = number.getAsDouble();
        if (value != Math.rint(value) || value > Integer.MAX_VALUE) {
            fault(
                    record,
                    column,
                    FaultKind.NUMBER,
                    IncentiveMessage.NOT_A_WHOLE_YEAR.of(),
                    IncentiveMessage.YEARS_COUNT_FROM_ONE.of());
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) value);
    }

    private void fault(
            CheckedRow record, String column, FaultKind kind, Message message, Message remedy) {
        problems.error(
                Schemas.INCENTIVES,
                record.file(),
                new Fault(kind, record.line(), column, record.text(column), message, remedy));
    }
}
