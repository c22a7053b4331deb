package org.shanhai.app.sweep;

import java.io.Serializable;

/// What came of a scenario.
///
/// @param exitCode as of the command line: 0 where it was answered
/// @param body the answer in JSON, also where it is a no
public record ScenarioAnswer(String name, int exitCode, String body) implements Serializable {
    private static final long serialVersionUID = 1L;
}
