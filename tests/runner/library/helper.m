function r = helper (x)
r = 2 * x;
end
