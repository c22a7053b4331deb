package org.shanhai.region;

import java.util.EnumSet;
import java.util.Set;
import org.shanhai.key.Keyed;

/// What a rule of admission looks at: a figure of the project, a list of industries, a limit, or a
/// matter for the committee to judge.
///
/// Units are canonical, `¤` standing for the pack's money and `§` for the unit of the subject;
/// those a year are a year. Written with a subject behind a colon where [#hasSubject]: `limit:co2`,
/// `judged:safety`.
public enum RuleIndicator implements Keyed {
    /// ¤/km²: investment in fixed assets for the land it stands on.
    INVESTMENT_PER_LAND("¤/km2"),
    /// ¤/km².
    OUTPUT_PER_LAND("¤/km2"),
    /// ¤/km²: sales for the land.
    REVENUE_PER_LAND("¤/km2"),
    /// ¤/km²: all tax for the land, of which the local tax is a part.
    TAX_PER_LAND("¤/km2"),
    /// ¤/km²: the tax that stays with the place.
    LOCAL_TAX_PER_LAND("¤/km2"),
    /// ¤/km².
    VALUE_ADDED_PER_LAND("¤/km2"),
    /// persons/km².
    JOBS_PER_LAND("persons/km2"),
    /// ¤/tce.
    VALUE_ADDED_PER_ENERGY("¤/tce"),
    /// ¤/tce: all tax for the energy used.
    TAX_PER_ENERGY("¤/tce"),
    /// ¤/kWh: all tax for the electricity used.
    TAX_PER_ELECTRICITY("¤/kWh"),
    /// ¤/t: for each tonne of the main pollutants together, as the rating of firms has it.
    VALUE_ADDED_PER_POLLUTANT("¤/t"),
    /// ¤ for each unit of the pressure that is the subject.
    VALUE_ADDED_PER_PRESSURE("¤/§", Better.HIGHER, Sort.FIGURE, true),
    /// tce/¤; less is better.
    ENERGY_PER_VALUE_ADDED("tce/¤", Better.LOWER, Sort.FIGURE, false),
    /// tce/¤; less is better.
    ENERGY_PER_OUTPUT("tce/¤", Better.LOWER, Sort.FIGURE, false),
    /// ¤/person: value added for each person employed.
    LABOUR_PRODUCTIVITY("¤/person"),
    /// Share of sales spent on research and development.
    RD_SHARE("1"),
    /// Share of the staff that does research and development.
    RD_STAFF_SHARE("1"),
    /// Floor area over land.
    FLOOR_AREA_RATIO("1"),
    /// Share of the land that is built on.
    BUILDING_DENSITY("1"),
    /// Output a year over investment.
    OUTPUT_PER_INVESTMENT("1"),
    /// Registered capital over investment.
    REGISTERED_CAPITAL_SHARE("1"),
    /// ¤, once.
    INVESTMENT("¤"),
    /// km².
    LAND("km2"),
    /// ¤.
    OUTPUT("¤"),
    /// ¤.
    REVENUE("¤"),
    /// ¤: all tax.
    TAX("¤"),
    /// ¤: the part of the tax that stays with the place.
    LOCAL_TAX("¤"),
    /// ¤.
    PROFIT("¤"),
    /// ¤.
    VALUE_ADDED("¤"),
    /// Persons.
    JOBS("persons"),
    /// tce; less is better.
    ENERGY("tce", Better.LOWER, Sort.FIGURE, false),
    /// The marks of all scored rules together: its floor is the pass mark of the ruleset.
    TOTAL_SCORE("1", Better.HIGHER, Sort.TOTAL, false),
    /// The project's industry: a line of a negative list.
    INDUSTRY("", Better.HIGHER, Sort.INDUSTRY, false),
    /// What the project does or where it stands, the subject being a [Matter]: a line of a negative
    /// list.
    MATTER("", Better.HIGHER, Sort.MATTER, true),
    /// A limit of the place or zone on the subject: land, labour, energy or a pressure.
    LIMIT("§", Better.HIGHER, Sort.LIMIT, true),
    /// Land that must not be built on. No pack knows its outline: for the committee.
    RED_LINE("", Better.HIGHER, Sort.JUDGED, false),
    /// A standard of energy use whose value is not known here: for the committee.
    ENERGY_ENTRY_STANDARD("", Better.HIGHER, Sort.JUDGED, false),
    /// Whatever else the committee judges, named by the subject.
    JUDGED("", Better.HIGHER, Sort.JUDGED, true);

    /// Which way an indicator is good.
    public enum Better {
        HIGHER,
        LOWER
    }

    /// What the subject of an indicator may be, where it has one.
    public enum Subject {
        PRESSURE,
        /// What a limit may be on.
        LIMITED,
        /// A matter of the pack.
        MATTER,
        /// Whatever the ruleset says.
        ANY
    }

    /// What it takes to tell the value of an indicator.
    public enum Sort implements Keyed {
        /// A number worked out of the project's figures.
        FIGURE(Subject.PRESSURE),
        /// The sum of the marks.
        TOTAL(Subject.ANY),
        /// The industry alone.
        INDUSTRY(Subject.ANY),
        /// What the project does or where it stands.
        MATTER(Subject.MATTER),
        /// What place and zone can still take.
        LIMIT(Subject.LIMITED),
        /// A person.
        JUDGED(Subject.ANY);

        private final Subject subject;

        Sort(Subject subject) {
            this.subject = subject;
        }

        public Subject subject() {
            return subject;
        }
    }

    private static final Set<RuleIndicator> SHARES =
            EnumSet.of(RD_SHARE, RD_STAFF_SHARE, BUILDING_DENSITY, REGISTERED_CAPITAL_SHARE);

    private final String unit;
    private final Better better;
    private final Sort sort;
    private final boolean subject;

    RuleIndicator(String unit) {
        this(unit, Better.HIGHER, Sort.FIGURE, false);
    }

    RuleIndicator(String unit, Better better, Sort sort, boolean subject) {
        this.unit = unit;
        this.better = better;
        this.sort = sort;
        this.subject = subject;
    }

    /// The canonical unit; empty where there is no number.
    ///
    /// @param currency the code of the pack's money
    /// @param subject empty where the indicator has none
    public String unit(String currency, String subject) {
        return unit.replace("¤", currency).replace("§", Limited.of(subject).unit());
    }

    public Better better() {
        return better;
    }

    public Sort sort() {
        return sort;
    }

    /// Whether a subject must be named with it.
    public boolean hasSubject() {
        return subject;
    }

    /// Whether it is a part of a whole, so that it lies between 0 and 1.
    public boolean isShare() {
        return SHARES.contains(this);
    }

    public boolean isFigure() {
        return sort == Sort.FIGURE;
    }
}
