package org.shanhai.pack;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shanhai.message.Message;
import org.shanhai.pack.FactColumns.Meaning;
import org.shanhai.pack.sense.PlausibleRanges;
import org.shanhai.pack.sense.SenseMessage;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.Separator;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Decimals;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.KnownMeasure;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Alias;
import org.shanhai.region.Facts;
import org.shanhai.region.Measure;
import org.shanhai.region.Places;
import org.shanhai.region.Quantity;
import org.shanhai.region.Relation;
import org.shanhai.region.Scope;

/// Reads the table of facts, which may have tens of millions of rows, straight into columns.
///
/// @param complete adds what is absent by sources that list all
record FactReader(
        Places places,
        FactColumns columns,
        UnitFactors factors,
        String currency,
        CompleteSources complete,
        Function<Separator, Decimals> notation,
        Overlay.Count count,
        Problems problems) {
    private static final TableSchema SCHEMA = Schemas.get("facts");
    private static final int VALUE = SCHEMA.position("value");

    private double mostOfWorld(Measure measure) {
        String unit = measure.key().equals(Measure.JOBS) ? Measure.JOBS : measure.unit();
        return PlausibleRanges.mostOfWorld(
                unit.equals(currency) ? PlausibleRanges.ANY_MONEY : unit);
    }

    /// Reads the files of packs that stand on one another from the top down, so that it is known
    /// which facts give way before they are held.
    ///
    /// @param packs the files by pack, the lowest first
    Facts read(List<List<TableFile>> packs, Progress progress) {
        return new Rows().read(packs, progress);
    }

    private final class Rows {
        private final Facts.Builder facts = new Facts.Builder(places);
        private final FactKeys factKeys = new FactKeys(facts, problems);
        private int pack;
        private RowReader rows = reader("");
        private String file = "";
        private boolean rowWrong;

        Facts read(List<List<TableFile>> packs, Progress progress) {
            for (pack = packs.size() - 1; pack >= 0; pack--) {
                facts.startPack();
                for (TableFile one : packs.get(pack)) {
                    read(one, progress);
                }
                if (pack > 0) {
                    factKeys.endPack();
                }
            }
            factKeys.report();
            return complete.with(facts);
        }

        private void read(TableFile one, Progress progress) {
            file = one.name();
            rows = reader(file);
            one.read(rows, (done, total) -> progress.at(SCHEMA.name(), done, total));
            if (rows.rowCount() == 0 && !rows.isDamaged()) {
                problems.warning("facts", file, TableReader.emptyTable(false));
            }
            count.addRows(pack, rows.rowCount());
        }

        private RowReader reader(String name) {
            return new RowReader(SCHEMA, name, problems, notation, this::take);
        }

        private void take(RowBuffer row, int[] cells) {
            rowWrong = false;
            Meaning<FactColumns.Named> place = ok(row, cells, columns.place());
            var industry = ok(row, cells, columns.industry());
            var measure = ok(row, cells, columns.measure());
            var relation = ok(row, cells, columns.relation());
            var scope = ok(row, cells, columns.scope());
            var unit = ok(row, cells, columns.unit());
            var year = ok(row, cells, columns.year());
            var basis = ok(row, cells, columns.basis());
            var source = ok(row, cells, columns.source());
            // An unknown source is named as that.
            if (source.fault() == null && TableReader.lacksSource(basis.text(), source.text())) {
                error(new Fault(row.line(), "source", "", PackMessage.SOURCE_NEEDED.of()));
            }
            if (rowWrong) {
                return;
            }
            KnownMeasure known = measure.value();
            int years = year.value();
            int valueCell = cells[VALUE];
            boolean hasValue = valueCell >= 0 && row.length(valueCell) > 0;
            if (hasValue != known.measure().hasValue()) {
                error(
                        row,
                        valueCell,
                        hasValue
                                ? PackMessage.UNIT_WITHOUT_NUMBER.of()
                                : CellCheck.empty(SCHEMA.column("value")));
                return;
            }
            Quantity quantity =
                    hasValue
                            ? quantity(row, valueCell, measure, relation.value(), unit, years)
                            : null;
            if (quantity != null) {
                requirePossible(row, valueCell, known, quantity);
            }
            if (rowWrong) {
                return;
            }
            FactColumns.Named named = place.value();
            Scope scoped = scope.value();
            if (named.alias().isPresent()) {
                Alias.Rule rule =
                        Borders.rule(named.alias(), places.all().get(named.place()), years);
                scoped = Borders.scope(rule, known, scoped);
                if (quantity != null) {
                    quantity = Borders.quantity(rule, known, quantity);
                }
                if (!Borders.saysSomething(rule, known)
                        || (quantity != null && Borders.isEmpty(quantity))) {
                    Message other = PackMessage.OTHER_AREA.of();
                    Fault fault = new Fault(row.line(), "place", place.text(), other);
                    problems.warning("facts", file, fault);
                    return;
                }
            }
            int relates = quantity == null ? 0 : 1 + quantity.relation().ordinal();
            int set = industry.number();
            int within = scoped.ordinal();
            long key = FactKeys.key(named.place(), set, measure.number(), relates, within, years);
            OptionalInt taker = factKeys.findTaker(key);
            if (taker.isPresent()) {
                count.addReplaced(pack + taker.getAsInt());
                return;
            }
            facts.add(
                    named.place(),
                    industry.value(),
                    known.measure(),
                    Optional.ofNullable(quantity),
                    scoped,
                    years,
                    basis.value(),
                    source.value(),
                    columns.note().get(row, cells).value(),
                    file,
                    Math.toIntExact(row.line()));
            factKeys.add(key);
        }

        private <T> Meaning<T> ok(RowBuffer row, int[] cells, FactColumns.Coded<T> column) {
            Meaning<T> meaning = column.get(row, cells);
            Message fault = meaning.fault();
            if (fault != null) {
                rowWrong = true;
                if (!fault.says(PackMessage.UNCHECKED)) {
                    error(new Fault(row.line(), column.column().name(), meaning.text(), fault));
                }
            }
            return meaning;
        }

        private @Nullable Quantity quantity(
                RowBuffer row,
                int cell,
                Meaning<KnownMeasure> measure,
                Relation relation,
                Meaning<Optional<UnitText>> unit,
                int year) {
            double plain = rows.number(row, cell);
            String text = Double.isNaN(plain) ? row.cell(cell) : "";
            // Whether what is wrong is so with the cell of the value.
            boolean inValue = true;
            try {
                if (!Double.isNaN(plain)) {
                    inValue = false;
                    return relation.of(plain * factors.factor(measure, unit, year));
                }
                Figure figure = Figure.read(rows.plain(row, cell));
                Quantity joined = join(figure, relation);
                if (figure.unit().isEmpty()) {
                    inValue = false;
                    boolean twice = unit.value().filter(u -> u.multiplier() != 1).isPresent();
                    BadFigure.throwIf(
                            twice && figure.multiplier() != 1,
                            PackMessage.MULTIPLIER_TWICE.of(unit.text()));
                    return joined.times(factors.factor(measure, unit, year));
                }
                BadFigure.throwIf(
                        unit.value().isPresent()
                                && !factors.isSame(figure, unit.value().get(), year),
                        PackMessage.UNIT_TWICE.of(figure.unit(), "unit", unit.text()));
                Optional<UnitText> own = Optional.of(UnitText.read(figure.unit()));
                return joined.times(factors.of(measure.value(), own, year));
            } catch (BadFigure bad) {
                String column = inValue ? "value" : "unit";
                error(new Fault(row.line(), column, inValue ? text : unit.text(), bad.reason()));
                return null;
            }
        }

        private void requirePossible(
                RowBuffer row, int cell, KnownMeasure known, Quantity quantity) {
            double low =
                    quantity.low() == Double.NEGATIVE_INFINITY ? quantity.high() : quantity.low();
            double high = quantity.high() == Double.POSITIVE_INFINITY ? low : quantity.high();
            if (low < 0 && !known.signed()) {
                error(row, cell, PlausibleRanges.NEGATIVE);
            } else if (Math.abs(low) > mostOfWorld(known.measure())) {
                error(row, cell, SenseMessage.ABSURDLY_LARGE.of());
            } else if (known.isShare() && high > 1 + 1e-12) {
                Message range = PackMessage.MUST_LIE_BETWEEN.of(0, "100 %");
                error(row, cell, PackMessage.NOT_A_SHARE.so(range));
            }
        }

        private void error(RowBuffer row, int cell, Message what) {
            error(new Fault(row.line(), "value", row.cell(cell), what));
        }

        private void error(Fault fault) {
            rowWrong = true;
            problems.error("facts", file, fault);
        }
    }

    /// Joins a figure that may carry its own sign with the relation stated beside it.
    static Quantity join(Figure figure, Relation relation) throws BadFigure {
        if (!figure.qualified()) {
            return relation.of(figure.quantity().low());
        }
        if (relation == Relation.EQUAL || relation == figure.relation()) {
            return figure.quantity();
        }
        throw new BadFigure(
                PackMessage.UNIT_TWICE.of(figure.relation().sign(), "relation", relation.sign()));
    }
}
