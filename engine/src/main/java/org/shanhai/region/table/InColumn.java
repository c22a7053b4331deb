package org.shanhai.region.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What the column of a component holds, beyond what its name and type tell.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface InColumn {
    /// The keys that may stand for industries: codes, groups and broad sectors.
    String INDUSTRY_SETS = "industries or groups";

    /// The keys of places, and their other names.
    String PLACES_OR_ALIASES = "places or aliases";

    /// Instead of a name: there is no such column.
    String NONE = "-";

    /// What the column is called, where it is not as the component is.
    String value() default "";

    /// After which column it stands, where that is not the one of the component before.
    String after() default "";

    /// Whether it names the thing itself, in letters, digits, `_`, `-` and `.`.
    boolean key() default false;

    /// The table whose keys stand there; in a list several, separated by `;`.
    String of() default "";

    /// The only words that may stand there, between commas.
    String words() default "";

    /// Whether it may be empty although the type is not an `Optional`.
    boolean maybe() default false;

    /// Whether it must not be empty although it is a list or a source.
    boolean needed() default false;

    /// Whether any text may stand there, which the component is worked out of.
    boolean anyText() default false;

    /// The number meant by a cell that may be empty, and is.
    double empty() default Double.NaN;

    /// What its numbers count; at most one.
    NumberUnit[] unit() default {};

    /// In which unit the component holds what the column `unit` names another of: `¤` is the
    /// currency of the region. Empty where it is not brought to another.
    String to() default "";

    /// By what a number is divided.
    double per() default 1;

    double least() default 0;

    double most() default Double.POSITIVE_INFINITY;

    /// Whether a year may lie ahead.
    boolean ahead() default false;

    /// Whether a unit as people write it stands there.
    boolean isUnit() default false;

    /// Whether a number stands there with its unit: `>=700万元`.
    boolean figure() default false;

    /// The columns of the figures of a map, each with its unit.
    String figures() default "";

    /// Whether the words for its meaning are those of the like columns of other tables.
    boolean usual() default false;
}
