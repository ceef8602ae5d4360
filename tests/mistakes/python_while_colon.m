i = 1;
while i < 3:
  i++;
end
