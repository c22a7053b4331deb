package org.shanhai.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shanhai.message.Message;
import org.shanhai.pack.FactColumns.Meaning;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.KnownMeasure;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Measure;

/// Factors from the units facts are written in to the canonical ones, each worked out once.
final class UnitFactors {
    private final Conversion conversion;
    private final Map<Long, Double> known = new HashMap<>();
    private long lastKey = -1;
    private double lastFactor;
    private int lastUnit = -1;
    private boolean yearMatters;

    UnitFactors(Conversion conversion) {
        this.conversion = conversion;
    }

    /// @param unit as written; where none is, only measures that are indices can do without
    double factor(Meaning<KnownMeasure> measure, Meaning<Optional<UnitText>> unit, int year)
            throws BadFigure {
        Optional<UnitText> from = unit.value();
        if (unit.number() != lastUnit) {
            lastUnit = unit.number();
            yearMatters = from.isPresent() && conversion.dependsOnYear(from.get());
        }
        long key = ((long) measure.number() << 32 | unit.number()) << 12 | (yearMatters ? year : 0);
        if (key == lastKey) {
            return lastFactor;
        }
        Double factor = known.get(key);
        if (factor == null) {
            factor = of(measure.value(), from, year);
            known.put(key, factor);
        }
        lastKey = key;
        lastFactor = factor;
        return factor;
    }

    /// The same for a unit that stands in the cell of the value.
    double of(KnownMeasure measure, Optional<UnitText> from, int year) throws BadFigure {
        if (from.isEmpty()) {
            // Jobs are counted in ones where nobody says otherwise; people may be in 万人.
            boolean bare = measure.measure().key().equals(Measure.JOBS);
            if (bare || measure.measure().unit().equals("index")) {
                return 1;
            }
            throw new BadFigure(missing(measure.measure().unit()));
        }
        return conversion.factor(from.get(), measure.canonical(), year);
    }

    /// A number without a unit cannot become one of that unit.
    static Message missing(String canonical) {
        return PackMessage.UNIT_MISSING.so(PackMessage.WRITE_CANONICAL_UNIT.of(canonical));
    }

    /// Whether the unit behind a figure is the one stated beside it.
    boolean isSame(Figure figure, UnitText stated, int year) throws BadFigure {
        double ratio = conversion.factor(UnitText.read(figure.unit()), stated, year);
        return Math.abs(ratio * figure.multiplier() - 1) < 1e-12;
    }
}
