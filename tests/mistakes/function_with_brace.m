1;
function f (x) {
  disp (x)
}
