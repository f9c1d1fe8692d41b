package org.plimsoll.bench.screening;

import java.util.List;

/** A way to screen, ours or another. */
interface Judge {
    /**
     * What a judge makes of one question.
     *
     * @param meant score of the ship that is meant, 0 where it is not found or none is meant
     * @param wrong the highest score of any other subject, without those that bear the very name asked
     */
    record Answer(double meant, double wrong) {}

    /** Scores one question. */
    Answer answer(Question question);

    /** Scores all. */
    default List<Answer> answers(List<Question> questions) {
        return questions.stream().map(this::answer).toList();
    }
}
