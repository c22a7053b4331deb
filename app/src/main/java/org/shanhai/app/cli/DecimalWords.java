package org.shanhai.app.cli;

import java.util.Locale;
import java.util.Optional;
import org.shanhai.pack.unit.DecimalMark;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A decimal mark as it is named on the command line: `,` and `.`, or `comma` and `point`.
final class DecimalWords implements ITypeConverter<DecimalMark> {
    @Override
    public DecimalMark convert(String value) {
        Optional<DecimalMark> sign = DecimalMark.of(value);
        if (sign.isPresent()) {
            return sign.get();
        }
        try {
            return DecimalMark.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException("'%s' is no decimal mark".formatted(value));
        }
    }
}
