const story = document.querySelector('#story');
const choices = document.querySelector('#choices');
const running = new inkjs.Story(await (await fetch('story.json')).text());

function show() {
  choices.replaceChildren();
  while (running.canContinue) {
    const line = document.createElement(story.childElementCount === 0 ? 'h1' : 'p');
    line.textContent = running.Continue();
    story.append(line);
  }
  for (const { text, index } of running.currentChoices) {
    const button = document.createElement('button');
    button.textContent = text;
    button.addEventListener('click', () => {
      running.ChooseChoiceIndex(index);
      show();
    });
    choices.append(button);
  }
}

show();
