package org.plimsoll.bench.screening;

import java.util.Optional;
import org.plimsoll.core.name.NameForm;
import org.plimsoll.core.screening.Subject;

/**
 * One labelled question.
 *
 * @param kind how it was made
 * @param subject what is asked
 * @param meant IMO number of the listed ship that is meant; empty where none is
 * @param source the listed name that it was made from: other subjects that bear the very same are neither hits nor false alarms, because a name
 *     cannot tell them apart
 */
public record Question(QuestionClass kind, Subject subject, Optional<String> meant, NameForm source) {}
