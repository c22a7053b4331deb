package org.shanhai.pack;

import java.util.List;
import java.util.Optional;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.KnownMeasure;
import org.shanhai.pack.unit.Measures;
import org.shanhai.region.Measure;

/// Adds the measures of a pack to the built-in ones. A built-in one keeps its canonical unit; the
/// pack may only give it other names.
record MeasuresBuilder(Conversion conversion, Keys keys, Problems problems) {
    Measures build(List<CheckedRow> records) {
        Measures measures = new Measures(conversion.rates().currency());
        for (CheckedRow row : records) {
            if (row.isWhole() && !row.hasWrongCells()) {
                Optional<KnownMeasure> builtIn = measures.find(row.text("measure"));
                problems.sound(row, "unit", () -> known(row, builtIn)).ifPresent(measures::put);
            }
        }
        measures.keys().forEach(key -> keys.add("measures", key));
        return measures;
    }

    private KnownMeasure known(CheckedRow record, Optional<KnownMeasure> builtIn) throws BadFigure {
        String unit = record.text("unit");
        String name = record.text("name");
        if (builtIn.isPresent()) {
            KnownMeasure known = builtIn.get();
            Measure measure = known.measure();
            if (!unit.isEmpty()) {
                BadFigure.throwIf(!measure.hasValue(), PackMessage.UNIT_WITHOUT_NUMBER);
                if (record.unit("unit").above().isEmpty()) {
                    conversion.factor(record.unit("unit"), known.canonical(), 0);
                }
            }
            String local = record.find("name_local").orElse(measure.nameLocal());
            Measure renamed =
                    new Measure(measure.key(), name, local, measure.unit(), record.text("note"));
            return new KnownMeasure(renamed, known.signed(), known.canonical());
        }
        String canonical =
                unit.isEmpty() ? "" : record.unit("unit").canonical(conversion.rates().currency());
        String local = record.text("name_local");
        return KnownMeasure.of(record.text("measure"), name, local, canonical, false);
    }
}
