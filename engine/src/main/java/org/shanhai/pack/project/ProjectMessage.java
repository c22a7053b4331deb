package org.shanhai.pack.project;

import org.shanhai.message.MessageKey;

/// What is said of a project that a person brings.
public enum ProjectMessage implements MessageKey {
    ABSURDLY_LARGE,
    ABSURDLY_SMALL,
    BEGIN_FROM_TEMPLATE,
    BOUNDS_ARE_FOR_FIGURES,
    CANNOT_BE_SET,
    CAN_MEAN_SEVERAL,
    CHECK_YEAR_OR_PROJECT,
    COLUMN_MEANS_SAME(1),
    CORRECT_ONE_OR_EMPTY,
    EMPTY_OR_CHECK,
    FIELDS_ARE(1),
    FIGURES_ARE_WRITTEN(1),
    FILE_LARGE(2),
    FILL_NAME,
    GIVE_PROJECT_FILE,
    GROUP_OF_INDUSTRIES(1),
    IN_NO_FIELD,
    KEEP_ONE_OF_TWO,
    KEY_OF_ITS_OWN,
    KEY_TWICE(1),
    NAME_FIELD,
    NAME_MISSING,
    NOT_A_BASIS,
    NOT_A_FIELD_VALUE,
    NOT_A_FIGURE,
    NOT_A_PROJECT,
    NOT_A_PROJECT_KEY,
    NOT_A_SETTING,
    NOT_WHERE_ZONE_LIES(2),
    NO_BOUNDS,
    NO_FIELD_COLUMNS,
    NO_INDUSTRY,
    NO_PLACE,
    NO_PROJECT_IN_FILE,
    NO_SUCH_ANSWER,
    NO_SUCH_FIELD,
    NO_SUCH_QUESTION,
    NO_YEAR_IN_FILE,
    NO_ZONE,
    ONE_ROW_A_YEAR,
    OUTSIDE_LEAVE_EMPTY,
    PROJECTS_ARE(1),
    PROJECT_IS_OBJECT,
    PROJECT_KEYS_HAVE,
    PROJECT_UNKNOWN,
    PUT_INTO_ARRAY,
    SAY_ZONE,
    SECOND_VALUE(2),
    SOMETHING_FOLLOWS,
    SPLIT,
    TAXES_ARE,
    TEXT_LONG(1),
    USE_INDUSTRY,
    VALUE_OF_UNKNOWN_FIELD,
    WHAT_CAN_BE_SET,
    WHICH_TAX_UNSAID,
    WRITE_AT_MOST(1),
    WRITE_BOUNDS,
    WRITE_FIGURE,
    WRITE_ONE_KEY(1),
    WRITE_ONE_OBJECT,
    WRITE_ONE_OF(1),
    WRITE_ONE_OF_MANY(1),
    WRITE_ONE_OF_THEM(1),
    WRITE_PROJECT,
    WRITE_SETTING,
    WRITE_TEXT_WITH_UNIT,
    WRITE_UNIT_BEHIND(1),
    WRITE_YEARS,
    YEAR_BEFORE(1),
    YEAR_MISSING,
    YEAR_TOLD_TWICE(2),
    YEAR_TO_COME(1),
    ZERO;

    private final int arguments;

    ProjectMessage() {
        this(0);
    }

    ProjectMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
