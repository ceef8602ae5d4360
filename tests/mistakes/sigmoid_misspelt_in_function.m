1;
function J = cost (theta)
  J = sum (sigmiod (theta));
end
cost (1)
