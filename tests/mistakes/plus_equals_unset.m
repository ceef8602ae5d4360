total += 3
