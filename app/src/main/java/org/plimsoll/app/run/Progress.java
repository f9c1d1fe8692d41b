package org.plimsoll.app.run;

/** Who is told how a run goes on. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(String stage, long steps) {}

        @Override
        public void step() {}

        @Override
        public void end(StageLog log) {}
    };

    /**
     * A stage begins.
     *
     * @param steps how many steps it has
     */
    void begin(String stage, long steps);

    /** One step of the stage is done; called from any thread. */
    void step();

    /** The stage is done. */
    void end(StageLog log);
}
