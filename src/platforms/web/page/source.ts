// The page is whole without this: it only brings the chosen entry of the list beside the text into sight.
{
  const list = document.getElementById('items');
  const chosen = list?.querySelector<HTMLElement>('[aria-current]');
  if (list && chosen) list.scrollTop = chosen.offsetTop - list.offsetTop - list.clientHeight / 3;
}
