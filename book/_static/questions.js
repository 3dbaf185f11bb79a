/* Self-check questions: choosing an option shows at once why it is right or not. What was chosen is kept in this
   browser, by page and question; a question whose words changed starts fresh. Nothing leaves the page. */
"use strict";

(() => {
  const quiz = document.querySelector(".questions");
  if (!quiz) return;
  const key = `heldout:questions:${quiz.dataset.page}`;
  const questions = [...quiz.querySelectorAll(".question")];
  const bar = quiz.querySelector(".question-bar");
  const progress = bar.querySelector("[role=status]");

  // Storage may be off, or forbidden to pages that are opened as files: then nothing is kept.
  const load = () => {
    try {
      return JSON.parse(localStorage.getItem(key)) || {};
    } catch {
      return {};
    }
  };
  const save = (chosen) => {
    try {
      localStorage.setItem(key, JSON.stringify(chosen));
    } catch {}
  };

  const inputs = (question) => [...question.querySelectorAll("input")];
  const chosenOf = (question) => inputs(question).filter((input) => input.checked).map((input) => input.value);

  const show = () => {
    let answered = 0;
    for (const question of questions) {
      const chosen = chosenOf(question);
      answered += chosen.length > 0;
      for (const reason of question.querySelectorAll(".question-reason")) {
        reason.hidden = !chosen.includes(reason.dataset.option);
      }
    }
    const line = `${answered} of ${questions.length} answered`;
    // the same text again would be read out again
    if (progress.textContent !== line) progress.textContent = line;
  };

  const kept = load();
  for (const question of questions) {
    const chosen = kept[question.dataset.digest] || [];
    for (const input of inputs(question)) input.checked = chosen.includes(input.value);
    const reasons = question.querySelector(".question-reasons");
    reasons.open = true;
    reasons.querySelector("summary").hidden = true;
  }
  quiz.classList.add("live");
  bar.hidden = false;
  show();

  quiz.addEventListener("change", () => {
    show();
    save(Object.fromEntries(questions.map((question) => [question.dataset.digest, chosenOf(question)])));
  });
  bar.querySelector("button").addEventListener("click", () => {
    for (const question of questions) for (const input of inputs(question)) input.checked = false;
    show();
    save({});
  });
})();
