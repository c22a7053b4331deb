package org.shanhai.pack.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import org.shanhai.pack.unit.KnownUnits.Kind;
import org.shanhai.region.Quantity;

/// Turns figures into canonical units. Not for use by several threads at once.
public final class Conversion {
    private static final MathContext DIGITS = new MathContext(15);

    private final Rates rates;
    private final Map<String, Double> sizes = new HashMap<>();
    private final Map<String, UnitText> read = new HashMap<>();

    public Conversion(Rates rates) {
        this.rates = rates;
    }

    public Rates rates() {
        return rates;
    }

    /// What to multiply by to come from one unit to another. Where volumes of water are meant, a
    /// tonne counts as one cubic metre; where a figure is one per person, `元` is read as `元/人`.
    ///
    /// @param year of the figure; it decides the rate of exchange
    /// @throws BadFigure when the two measure different things, or no rate is known
    public double factor(UnitText from, UnitText to, int year) throws BadFigure {
        double factor = from.multiplier() / to.multiplier();
        String pair = from.text() + '\n' + to.text();
        Double size = sizes.get(pair);
        if (size == null) {
            size = size(from, to);
            sizes.put(pair, size);
        }
        factor *= size;
        if (from.above().isPresent()) {
            factor *= rates.rate(from.above().get(), year);
        }
        if (from.below().isPresent()) {
            factor /= rates.rate(from.below().get(), year);
        }
        return factor;
    }

    /// The same into a unit as it is written.
    ///
    /// @throws BadFigure when the two measure different things, or no rate is known
    public double factor(UnitText from, String written, int year) throws BadFigure {
        UnitText to = read.get(written);
        if (to == null) {
            to = UnitText.read(written);
            read.put(written, to);
        }
        return factor(from, to, year);
    }

    /// Whether a figure says too little to be turned into that unit. Money written with a
    /// multiplier (`约3亿`) is the pack's own; a bare 3 could be 元 or 万元. Persons are counted in
    /// ones.
    public boolean needsUnit(Figure figure, UnitText to) {
        return figure.unit().isEmpty()
                && !to.text().equals("persons")
                && !(to.text().equals(rates.currency()) && figure.multiplier() >= 1e3);
    }

    /// A figure in another unit.
    ///
    /// @param year of the figure; it decides the rate of exchange
    /// @throws BadFigure when it has no unit, or one of something else
    public Quantity quantity(Figure figure, UnitText to, int year) throws BadFigure {
        BadFigure.throwIf(
                needsUnit(figure, to),
                UnitMessage.NO_UNIT.so(UnitMessage.WRITE_LIKE.of("15000万元, 24亩, 350人")));
        UnitText from = figure.unit().isEmpty() ? to : UnitText.read(figure.unit());
        return figure.quantity().times(factor(from, to, year));
    }

    /// Without the noise of the binary form: 0.07亿元 is as much as 700万元.
    public static double tidy(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : value;
    }

    /// Both ends of a quantity without that noise.
    public static Quantity tidy(Quantity quantity) {
        return new Quantity(tidy(quantity.low()), tidy(quantity.high()), quantity.about());
    }

    /// Whether a figure in that unit is money of another currency, so that the year matters.
    public boolean dependsOnYear(UnitText unit) {
        return isForeign(unit.above()) || isForeign(unit.below());
    }

    private boolean isForeign(Optional<String> code) {
        return code.isPresent() && !code.get().equals(rates.currency());
    }

    /// How many of the one unit make one of the other, without multipliers and exchange.
    static double size(UnitText from, UnitText to) throws BadFigure {
        Unit<?> source = from.unit();
        Unit<?> kilogram = Kind.MASS.base;
        Unit<?> person = Kind.PERSONS.base;
        if (to.unit().isCompatible(Kind.VOLUME.base) && source.isCompatible(kilogram)) {
            source = source.divide(kilogram.multiply(1000)).multiply(Kind.VOLUME.base);
        }
        if (source.isCompatible(to.unit().multiply(person))) {
            source = source.divide(person);
        }
        if (!source.isCompatible(to.unit())) {
            throw new BadFigure(
                    UnitMessage.OTHER_MEASURE.so(UnitMessage.CANONICAL_IS.of(to.text())));
        }
        try {
            return source.getConverterToAny(to.unit()).convert(1.0);
        } catch (IncommensurableException impossible) {
            throw new IllegalStateException(
                    "%s and %s are compatible but do not convert."
                            .formatted(from.text(), to.text()),
                    impossible);
        }
    }
}
