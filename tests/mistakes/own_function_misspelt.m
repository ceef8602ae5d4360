1;
function r = square (x)
  r = x .^ 2;
end
sqaure (3)
