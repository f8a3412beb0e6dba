H5P.PlainScene = function PlainScene(scene) {
  const tag = (name, text, ...inner) => {
    const element = document.createElement(name);
    element.append(text, ...inner);
    return element;
  };
  this.attach = ([container]) => {
    const options = scene.choices.map((choice) => {
      const field = document.createElement('input');
      Object.assign(field, { type: 'radio', name: 'choice' });
      return tag('label', field, choice);
    });
    container.classList.add('plain-scene');
    container.append(
      tag('h1', scene.heading),
      ...scene.lines.map((line) => tag('p', line)),
      tag('fieldset', tag('legend', scene.ask), ...options),
    );
  };
};
