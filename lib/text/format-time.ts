/** Local time with its distance from UTC, `2024-03-05 14:05 UTC+8`: whoever quotes it need not know where it was read. */
export function formatTime(time: Date): string {
  const date = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${date} ${two(time.getHours())}:${two(time.getMinutes())} ${offset(-time.getTimezoneOffset())}`;
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? '-' : '+'}${Math.floor(size / 60)}${rest ? `:${two(rest)}` : ''}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
