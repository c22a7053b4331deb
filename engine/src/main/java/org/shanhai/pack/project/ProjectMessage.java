package org.shanhai.pack.project;

import org.shanhai.message.MessageKey;

/// What is said of a project that a person brings.
public enum ProjectMessage implements MessageKey {
    ABSURDLY_SMALL,
    BEGIN_FROM_TEMPLATE,
    BOUNDS_ARE_FOR_FIGURES,
    BY_MISSING,
    CANNOT_BE_SET,
    FORM_OF_ANOTHER,
    GIVE_PROJECT_FILE,
    IN_NO_FIELD,
    NAME_MISSING,
    NOT_A_FORM,
    NOT_OF_INDUSTRY,
    NOT_WHERE_ZONE_LIES,
    NO_FIELD_COLUMNS,
    NO_PROJECT_IN_FILE,
    NO_SUCH_ANSWER,
    OUTSIDE_LEAVE_EMPTY,
    ROW_CHANGED,
    SAID_OTHERWISE,
    SAY_ZONE,
    SECOND_VALUE,
    TAKE_NEW_FORM,
    TEXT_LONG,
    SPLIT_FILE,
    USE_CLASS,
    VALUE_OF_UNKNOWN_FIELD,
    WRITE_PROJECT,
    YEAR_BEFORE,
    YEAR_MISSING,
    ZERO,
    ZERO_LAND
}
