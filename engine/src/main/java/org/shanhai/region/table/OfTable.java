package org.shanhai.region.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The table of which a record is a row.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OfTable {
    /// The name of the table.
    String value();

    /// The columns that together may occur only once, between commas; none where rows may recur.
    String key() default "";

    /// Columns that the table has and the record has no use for: `note`, `year`, and units of
    /// which the figures of the record are free.
    String more() default "";
}
