package org.shanhai.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.message.Message;
import org.shanhai.pack.sense.PlausibleRanges;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.FigureWords;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Basis;
import org.shanhai.region.Incentive;
import org.shanhai.region.Incentive.Per;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.Quantity;

/// Makes what is promised to firms of its records, with the tables it is judged by.
///
/// @param year whose rates of exchange hold where a line names none
record IncentivesBuilder(RowMaker maker, int year) {
    private static final Set<IncentiveKind.Spending> PRICES =
            Set.of(IncentiveKind.Spending.LAND_PRICE, IncentiveKind.Spending.LAND_COST);

    List<Incentive> ofPack(List<CheckedRow> lines, List<IncentiveKind> kinds) {
        for (CheckedRow line : lines) {
            if (!line.has("project") && !line.hasWrongCells()) {
                maker.problems()
                        .error(line, "project", CellCheck.empty(line.schema().column("project")));
            }
        }
        return incentives(lines, kinds);
    }

    /// The lines that are right; every one that is not is named.
    List<Incentive> incentives(List<CheckedRow> records, List<IncentiveKind> kinds) {
        Map<String, IncentiveKind.Spending> spending = new HashMap<>();
        kinds.forEach(kind -> spending.put(kind.key(), kind.spending()));
        List<Incentive> made = new ArrayList<>();
        for (CheckedRow record : records) {
            double from = record.findNumber("from").orElse(1);
            if (record.findNumber("to").orElse(from) < from) {
                maker.problems().error(record, "to", IncentiveMessage.ENDS_BEFORE.of((int) from));
            }
            Optional<Amount> amount =
                    amount(record, Optional.ofNullable(spending.get(record.text("kind"))));
            if (record.isWhole() && !record.hasWrongCells()) {
                Per per = amount.map(Amount::per).orElse(Per.YEAR);
                Basis basis = record.findWord("basis", Basis.class).orElse(Basis.ASSUMED);
                Map<String, Object> worked =
                        Map.of("amount", amount.map(Amount::quantity), "per", per, "basis", basis);
                maker.one(Incentive.class, record, worked).ifPresent(made::add);
            }
        }
        return made;
    }

    private record Amount(Quantity quantity, Per per) {}

    private Optional<Amount> amount(CheckedRow record, Optional<IncentiveKind.Spending> spending) {
        return record.has("amount")
                ? BadFigure.orTell(
                        () -> amount(record.figure("amount"), spending),
                        reason -> maker.problems().error(record, "amount", reason))
                : Optional.empty();
    }

    private Amount amount(Figure written, Optional<IncentiveKind.Spending> spending)
            throws BadFigure {
        Quantity as = written.quantity();
        Message money = IncentiveMessage.WRITE_MONEY.of();
        String currency = maker.currency();
        PlausibleRanges.requireNotNegative(as);
        BadFigure.throwIf(
                maker.conversion().needsUnit(written, UnitText.read(currency)),
                UnitMessage.NO_UNIT.so(money));
        String unit = FigureWords.withoutYear(written.unit());
        Figure figure = new Figure(as, unit, written.multiplier(), written.qualified());
        Optional<Amount> share =
                figure.unit().isEmpty() ? Optional.empty() : find(figure, "1", Per.LOCAL_REVENUE);
        BadFigure.throwIf(
                share.filter(part -> part.quantity().stated() > 1).isPresent(),
                PackMessage.OUT_OF_RANGE.so(UnitMessage.WRITE_LIKE.of("50%")));
        Amount amount =
                share.or(() -> find(figure, currency, Per.YEAR))
                        .or(() -> find(figure, currency + "/km2", Per.AREA))
                        .orElseThrow(
                                () -> new BadFigure(IncentiveMessage.NO_AMOUNT_UNIT.so(money)));
        boolean isPrice = spending.filter(PRICES::contains).isPresent();
        boolean isOther = spending.isPresent() && isPrice != (amount.per() == Per.AREA);
        Message like = UnitMessage.WRITE_LIKE.of("12万元/亩, 180元/㎡");
        BadFigure.throwIf(isOther && isPrice, IncentiveMessage.PRICE_WANTED.so(like));
        BadFigure.throwIf(isOther, IncentiveMessage.PRICE_NOT_WANTED.so(money));
        return amount;
    }

    private Optional<Amount> find(Figure figure, String unit, Per per) {
        Conversion by = maker.conversion();
        return BadFigure.orTell(() -> by.quantity(figure, UnitText.read(unit), year), no -> {})
                .map(quantity -> new Amount(quantity, per));
    }
}
