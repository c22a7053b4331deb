package org.shanhai.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The year of a list, four digits: before 1900 there was none.
final class ListYear implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
        if (!value.matches("(19|20)[0-9]{2}")) {
            throw new TypeConversionException("'%s' is no year, as 2021".formatted(value));
        }
        return Integer.valueOf(value);
    }
}
