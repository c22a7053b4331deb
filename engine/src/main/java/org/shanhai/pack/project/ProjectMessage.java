package org.shanhai.pack.project;

import org.shanhai.message.MessageKey;

/// What is said of a project that a person brings.
public enum ProjectMessage implements MessageKey {
    ABSURDLY_LARGE(0),
    ABSURDLY_SMALL(0),
    BEGIN_FROM_TEMPLATE(0),
    BOUNDS_ARE_FOR_FIGURES(0),
    BY_MISSING(0),
    CANNOT_BE_SET(0),
    CAN_MEAN_SEVERAL(1),
    COLUMN_MEANS_SAME(1),
    FIGURES_ARE_WRITTEN(1),
    FORM_OF_ANOTHER(0),
    GIVE_PROJECT_FILE(0),
    IN_NO_FIELD(0),
    KEY_TWICE(1),
    NAME_MISSING(0),
    NOT_A_FIELD_VALUE(0),
    NOT_A_FIGURE(0),
    NOT_A_FORM(0),
    NOT_A_PROJECT(0),
    NOT_A_PROJECT_KEY(0),
    NOT_A_SETTING(0),
    NOT_OF_INDUSTRY(2),
    NOT_WHERE_ZONE_LIES(2),
    NO_BOUNDS(0),
    NO_FIELD_COLUMNS(0),
    NO_PROJECT_IN_FILE(0),
    NO_SUCH_ANSWER(0),
    NO_SUCH_FIELD(0),
    NO_YEAR_IN_FILE(0),
    ONE_ROW_A_YEAR(0),
    OUTSIDE_LEAVE_EMPTY(0),
    ROW_CHANGED(0),
    SAID_OTHERWISE(1),
    SAY_ZONE(0),
    SECOND_VALUE(2),
    SOMETHING_FOLLOWS(0),
    TAKE_NEW_FORM(0),
    TEXT_LONG(2),
    SPLIT_FILE(0),
    USE_CLASS(1),
    VALUE_OF_UNKNOWN_FIELD(0),
    WHICH_TAX_UNSAID(0),
    WRITE_FIGURE(0),
    WRITE_ONE_OBJECT(0),
    WRITE_ONE_OF_MANY(1),
    WRITE_PROJECT(0),
    YEAR_BEFORE(1),
    YEAR_MISSING(0),
    YEAR_TOLD_TWICE(2),
    YEAR_TO_COME(1),
    ZERO(0);

    private final int arguments;

    ProjectMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
