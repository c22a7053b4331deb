package org.shanhai.region;

import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.key.Keyed;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// One thing a zone promises to the firm of a project, or spends for it.
///
/// @param project the key of the project
/// @param order the number of the line, unique within its project
/// @param kind the key of an [IncentiveKind]
/// @param what in words; may be empty
/// @param amount empty where nobody says how much
/// @param per what the amount is of
/// @param from the year of the project in which it is paid or begins, 1 the first of construction
/// @param to the last year in which it is paid; empty where it is paid once
/// @param claim the law or approval that is claimed to allow it; may be empty
/// @param ground of an exception that is claimed
/// @param ends the date or condition with which an exception ends; may be empty
@OfTable(value = "incentives", key = "project, order")
public record Incentive(
        @InColumn(of = "projects", maybe = true) String project,
        @InColumn(unit = NumberUnit.ORDINAL, least = 1) int order,
        @InColumn(of = "incentive_kinds") String kind,
        @InColumn(maybe = true) String what,
        Optional<Quantity> amount,
        @InColumn(InColumn.NONE) Per per,
        @InColumn(unit = NumberUnit.ORDINAL, least = 1, maybe = true, empty = 1) int from,
        @InColumn(unit = NumberUnit.ORDINAL, least = 1) OptionalInt to,
        @InColumn(maybe = true) String claim,
        @InColumn("exception") Optional<Ground> ground,
        @InColumn(maybe = true) String ends,
        @InColumn(maybe = true) Basis basis,
        String source,
        String note)
        implements Row {

    /// What an amount is of.
    public enum Per implements Keyed {
        /// Money a year, or once.
        YEAR,
        /// Money per km2.
        AREA,
        /// A part of what the local budget gets in the year.
        LOCAL_REVENUE
    }

    /// On what ground the regulation on fair competition review (article 12) lets be what it would
    /// not let be otherwise, if no less harmful way exists and an end is fixed.
    public enum Ground implements Keyed {
        SECURITY,
        INNOVATION,
        ENVIRONMENT,
        LAW
    }
}
