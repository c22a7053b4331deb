package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.List;
import org.shanhai.app.output.Column;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Fact;
import org.shanhai.region.Quantity;

/// All facts, in canonical units. A range has both bounds, a bound only one.
record FactsTable(Study study) implements StudyTable {
    static final String NAME = "facts";
    private static final Double NONE = Double.NaN;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Described> described() {
        return List.of(
                Described.code("place", Known.PACK),
                Described.code("industry", Known.PACK).as("industries"),
                Described.code("measure", Known.PACK),
                Described.text("relation", Known.PACK),
                Described.number("low", Column.Kind.MIXED, Unit.OF_ROW, Known.PACK).as("fact_low"),
                Described.number("high", Column.Kind.MIXED, Unit.OF_ROW, Known.PACK)
                        .as("fact_high"),
                Described.text("unit", Known.PACK),
                Described.text("scope", Known.PACK),
                Described.year(),
                Described.text("basis", Known.PACK),
                Described.text("source", Known.PACK),
                Described.text("note", Known.PACK),
                Described.text("origin", Known.PACK));
    }

    @Override
    public int rowCount() {
        return region().facts().size();
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        for (int k = 0; k < region().facts().size(); k++) {
            Fact fact = region().facts().get(k);
            sink.text(fact.place().key())
                    .text(fact.industries().key())
                    .text(fact.measure().key())
                    .text(fact.quantity().map(quantity -> quantity.relation().sign()).orElse(""))
                    .number(fact.quantity().map(Quantity::low).map(FactsTable::bound).orElse(NONE))
                    .number(fact.quantity().map(Quantity::high).map(FactsTable::bound).orElse(NONE))
                    .text(fact.measure().unit())
                    .text(fact.scope().key())
                    .number(fact.year())
                    .text(fact.basis().key())
                    .text(fact.source())
                    .text(fact.note())
                    .text(fact.origin())
                    .endRow();
        }
    }

    private static Double bound(double value) {
        return Double.isInfinite(value) ? NONE : Double.valueOf(value);
    }
}
